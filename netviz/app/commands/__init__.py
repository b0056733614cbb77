"""Every command of the window, declared once: menus, toolbar, list of keys and command palette are made from these."""
