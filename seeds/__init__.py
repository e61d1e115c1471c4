"""The bundled example: three documents on one subject and a topics file."""
