"""The competency dictionary: one entry with its five levels (PermenPANRB 38/2017)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from karier_desktop.catalog.entity import CheckContext, Children, Column, Entity, group
from karier_desktop.catalog.fields import choice, long_text, number, text
from karier_desktop.models import Competency, CompetencyLevel
from karier_desktop.rules.problem import Problem

KINDS = (("manajerial", "Manajerial"), ("sosial_kultural", "Sosial kultural"), ("teknis", "Teknis"))

LEVELS = Children(
    "levels",
    "Level",
    "level",
    CompetencyLevel,
    rows=(
        (number(CompetencyLevel.level, "Level", required=True, minimum=1, maximum=5),),
        (long_text(CompetencyLevel.description, "Perilaku pada level ini", required=True),),
    ),
    columns=("level", "description"),
    order_by="level",
    newest_first=False,
    hint="Level 1 paling dasar, level 5 paling tinggi.",
)


def _each_level_once(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    seen: Counter[int] = Counter()
    for index, row in enumerate(draft.get("levels", ())):
        level = row.get("level")
        if level is None:
            continue
        seen[level] += 1
        if seen[level] == 2:
            yield Problem(
                f"levels[{index}].level", f"Level {level} sudah ada di atas. Satu level cukup ditulis sekali."
            )


COMPETENCY = Entity(
    "competency",
    "Kompetensi",
    "Kamus kompetensi",
    Competency,
    groups=(
        group(
            "competency",
            "Kompetensi",
            (
                text(Competency.name, "Nama kompetensi", width=8, required=True),
                choice(Competency.kind, "Jenis", options=KINDS),
            ),
            text(Competency.code, "Kode", width=4, max_length=32, hint="Boleh dikosongkan."),
            long_text(Competency.definition, "Definisi"),
        ),
    ),
    columns=(
        Column("name", "Kompetensi"),
        Column("kind", "Jenis", width=150),
        Column("levels", "Level", "number", width=80, sortable=False),
        Column("code", "Kode", width=150, visible=False),
    ),
    children=(LEVELS,),
    checks=(_each_level_once,),
)
