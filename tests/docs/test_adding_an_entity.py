"""docs/adding-an-entity.md does what it says: its blocks make a working record with a form.

Run in a process of its own, because a table once described stays in the models for good.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "adding-an-entity.md"

USE = """
import datetime, sys, tempfile
from pathlib import Path
from types import SimpleNamespace
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from PySide6.QtWidgets import QApplication
from karier_desktop.models import Base
from karier_desktop.rules.problem import Refused
from karier_desktop.services import records
from karier_desktop.services.exchange import rows
from karier_desktop.services.exchange.scope import FULL
from karier_desktop.storage.database import Database
from karier_desktop.storage.slots import Cost
from karier_desktop.ui import i18n, theme
from karier_desktop.ui.forms.record_form import RecordForm
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.shell.page import Page, Place
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from tests.support.factories import new_employee

folder = Path(tempfile.mkdtemp()) / "data"
database = Database.create(folder, "Kantor Contoh", "uji", "sandi-uji-yang-panjang", cost=Cost(8192, 1, 1)).database
with database.store.writing.begin() as connection:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    with Operations.context(context):
        step["upgrade"]()
    made = [found for found in compare_metadata(context, Base.metadata) if "scholarship" in str(found)]
    assert made == [], made
person = database.write(lambda session: new_employee(session).id).value
day = datetime.date
draft = SCHOLARSHIP.blank() | {"name": "Beasiswa Pemda", "employee_id": person, "starts_on": day(2026, 8, 1)}
try:
    database.write(records.save, SUBJECT, None, draft | {"ends_on": day(2025, 1, 1)}, None)
    raise SystemExit("the check did not speak")
except Refused as refused:
    assert [p.field for p in refused.problems] == ["ends_on"], refused.problems
done = database.write(records.save, SUBJECT, None, draft | {"amount": 12_000_000}, None)
assert done.changed == {"training"}
assert database.read(records.load, SCHOLARSHIP, done.value.id).draft["amount"] == 12_000_000
assert database.read(rows.row_count, 0, FULL)["scholarship"] == 1
application = QApplication([])
theme.install(application, "light", 100)
i18n.install(application, "id")
window = MainWindow(Tasks(database, ImmediateRunner()), [Place("x", "users", "X", lambda shell: Page(shell, "X"))])
window.resize(1366, 768)
window.show()
window.go("x")
form = RecordForm(window, SUBJECT, done.value.id)
window.push(form)
assert form.sitting.state.draft["name"] == "Beasiswa Pemda"
database.close()
print("works")
"""


def test_the_blocks_of_the_page_make_a_record_with_a_form() -> None:
    blocks = [part.split("```")[0] for part in PAGE.read_text("utf-8").split("```python")[1:]]
    (step,) = (block for block in blocks if "def upgrade" in block)
    blocks.remove(step)
    script = "\n".join([*blocks, f"step = {{}}\nexec({step!r}, step)", USE])
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.stdout.strip().endswith("works"), ran.stderr
