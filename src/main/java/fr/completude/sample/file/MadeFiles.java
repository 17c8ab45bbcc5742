package fr.completude.sample.file;

import java.util.List;

/**
 * The files of a dossier.
 *
 * @param files by path
 * @param papers what was drawn; the photo is not among them
 */
public record MadeFiles(List<MadeFile> files, List<PaperPiece> papers) {}
