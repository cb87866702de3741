"""SQLAlchemy classes: columns and constraints, one file per subject. Importing this package knows every table."""

from karier_desktop.models.account import Account
from karier_desktop.models.appraisal import Appraisal, AppraisalFeedback, BehaviourScore, WorkIndicator, WorkResult
from karier_desktop.models.attachment import Attachment, AttachmentBlob
from karier_desktop.models.base import Base, Record, new_id
from karier_desktop.models.career import (
    Award,
    DisciplineSanction,
    PositionHistory,
    RankHistory,
    SalaryIncrement,
    TrainingHistory,
)
from karier_desktop.models.competency import Competency, CompetencyLevel, EmployeeCompetency
from karier_desktop.models.employee import Education, Employee, FamilyMember
from karier_desktop.models.exchange import (
    AuditDetail,
    AuditEvent,
    AuditHead,
    ConflictHead,
    ExchangeBundle,
    ExchangeCertificate,
    ExchangeNotice,
    ExchangePeer,
    ExchangeRevocation,
    ForeignAct,
    Ownership,
    ParkedRow,
    Replica,
    ReplicaClock,
    ReplicaSesi,
    ReviewItem,
)
from karier_desktop.models.journal import Change, ChangeSet, Draft, Preference
from karier_desktop.models.letter import LetterNumber
from karier_desktop.models.mentoring import MentoringGoal, MentoringPair, MentoringProgram, MentoringSession
from karier_desktop.models.office import OfficeProfile, OrgUnit, RuleOverride, Signer
from karier_desktop.models.training import (
    BudgetLine,
    TrainingEvent,
    TrainingParticipant,
    TrainingProgram,
    TrainingProvider,
    TrainingSession,
)

__all__ = [
    "Account",
    "Appraisal",
    "AppraisalFeedback",
    "Attachment",
    "AttachmentBlob",
    "Award",
    "Base",
    "BehaviourScore",
    "BudgetLine",
    "Change",
    "ChangeSet",
    "Competency",
    "CompetencyLevel",
    "DisciplineSanction",
    "Draft",
    "Education",
    "Employee",
    "EmployeeCompetency",
    "FamilyMember",
    "LetterNumber",
    "MentoringGoal",
    "MentoringPair",
    "MentoringProgram",
    "MentoringSession",
    "OfficeProfile",
    "OrgUnit",
    "PositionHistory",
    "RankHistory",
    "Preference",
    "Record",
    "RuleOverride",
    "SalaryIncrement",
    "Signer",
    "TrainingEvent",
    "TrainingHistory",
    "TrainingParticipant",
    "TrainingProgram",
    "TrainingProvider",
    "TrainingSession",
    "WorkIndicator",
    "WorkResult",
    "new_id",
    "AuditDetail",
    "AuditEvent",
    "AuditHead",
    "ConflictHead",
    "ExchangeBundle",
    "ExchangeCertificate",
    "ExchangeNotice",
    "ExchangePeer",
    "ExchangeRevocation",
    "ForeignAct",
    "Ownership",
    "ParkedRow",
    "Replica",
    "ReplicaClock",
    "ReplicaSesi",
    "ReviewItem",
]
