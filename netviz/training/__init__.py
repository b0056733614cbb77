"""Training: its configuration, the loop batch by batch, evaluations and snapshots."""

from netviz.training.config import TrainingConfig
from netviz.training.errors import DivergenceError, TrainingError
from netviz.training.evaluation import Evaluator, evaluations_due
from netviz.training.headless import TrainingResult, run_training
from netviz.training.metrics import BatchMetrics, Evaluation, EvaluationPoint
from netviz.training.snapshots import Snapshot
from netviz.training.trainer import Trainer

__all__ = [
    "BatchMetrics",
    "DivergenceError",
    "Evaluation",
    "EvaluationPoint",
    "Evaluator",
    "Snapshot",
    "Trainer",
    "TrainingConfig",
    "TrainingError",
    "TrainingResult",
    "evaluations_due",
    "run_training",
]
