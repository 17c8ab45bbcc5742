package fr.completude.dossier;

import java.util.List;

/**
 * A dossier as recognised: everything a judgement needs, so that it can be judged again without being read.
 *
 * @param dossier its name
 * @param pieces every piece recognised in it, and every part that was not
 * @param files the files as they were read
 */
public record Recognised(String dossier, Declaration declaration, List<Piece> pieces, List<ReadFile> files) {}
