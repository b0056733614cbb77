"""Compiles the translation files into the catalogs that Qt reads, when netviz is built or installed."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface):  # type: ignore[type-arg]
    """Writes ``netviz_CODE.qm`` beside each ``netviz_CODE.ts``."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile every file; a build without its translations fails."""
        folder = Path(self.root) / "resources" / "translations"
        name = "pyside6-lrelease" + (".exe" if sys.platform == "win32" else "")
        program = Path(sysconfig.get_path("scripts")) / name
        for source in sorted(folder.glob("netviz_*.ts")):
            # A program that is running may have the old one open: it keeps that, and never sees half of the new one.
            new = source.with_suffix(".qm.part")
            subprocess.run([program, "-silent", "-nounfinished", source, "-qm", new], check=True)
            new.replace(source.with_suffix(".qm"))
