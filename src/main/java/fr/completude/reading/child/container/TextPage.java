package fr.completude.reading.child.container;

import java.util.List;

import fr.completude.dossier.Word;

/** A page of text as it might be printed, on A4 paper. */
public record TextPage(List<Word> words) {

    /** Width of the paper, points. */
    public static final double WIDTH = 595;

    /** Height of the paper, points. */
    public static final double HEIGHT = 842;
}
