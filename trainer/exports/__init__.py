"""What was done, as text for other programs and for a rainy day. Pure: text in and out, no files."""

from trainer.exports.csv_file import csv_text
from trainer.exports.json_reading import read_json
from trainer.exports.json_writing import json_text

__all__ = ["Exports", "csv_text", "json_text", "read_json"]


class Exports:
    """The `Exporter` of services/ports.py."""

    json_text = staticmethod(json_text)
    read_json = staticmethod(read_json)
    csv_text = staticmethod(csv_text)
