"""Training: its configuration, the loop batch by batch, evaluations, snapshots, and the replay of any batch."""

from netviz.training.changes import FORK_FIELDS, LIVE_FIELDS, Event
from netviz.training.config import TrainingConfig
from netviz.training.errors import DivergenceError, TrainingError
from netviz.training.evaluation import Evaluator, evaluations_due
from netviz.training.headless import TrainingResult, run_training
from netviz.training.history import DEFAULT_BUDGET, History
from netviz.training.keyframes import Course, Keyframe
from netviz.training.metrics import BatchMetrics, Evaluation, EvaluationPoint
from netviz.training.presets import PRESETS, Preset, find_preset
from netviz.training.replay import Replayer, replay
from netviz.training.snapshots import Snapshot
from netviz.training.trainer import Trainer

__all__ = [
    "DEFAULT_BUDGET",
    "FORK_FIELDS",
    "LIVE_FIELDS",
    "PRESETS",
    "BatchMetrics",
    "Course",
    "DivergenceError",
    "Evaluation",
    "EvaluationPoint",
    "Evaluator",
    "Event",
    "History",
    "Keyframe",
    "Preset",
    "Replayer",
    "Snapshot",
    "Trainer",
    "TrainingConfig",
    "TrainingError",
    "TrainingResult",
    "evaluations_due",
    "find_preset",
    "replay",
    "run_training",
]
