package fr.completude.dossier;

/** A part of a page of a file. */
public record Region(String file, int page, Box box) {}
