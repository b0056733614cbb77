"""Worksheets on paper: their pages as a PDF, and the dialog that asks for them."""
