"""An invented office to look at and to practise on: people, careers, trainings, mentoring, appraisals.

Everything follows from a seed and a day, so that the same call makes the same office; it is written through the same
services as what a clerk types, so that every rule of the program holds for it.
"""
