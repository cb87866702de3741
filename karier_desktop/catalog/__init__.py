"""One description per field: label, kind, width, check; read by form, table, import, export, history and print."""
