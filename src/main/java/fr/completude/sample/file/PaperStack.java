package fr.completude.sample.file;

import java.util.List;

/**
 * Pages that come in as one file.
 *
 * @param name of the file without extension
 * @param render how they come in: {@code none}, {@code clean}, {@code scan}, {@code phone}
 * @param damage {@code chiffre}, {@code tronque} or the empty text
 */
record PaperStack(String name, String render, String damage, List<StackedPage> pages) {}
