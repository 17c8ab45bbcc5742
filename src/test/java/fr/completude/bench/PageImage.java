package fr.completude.bench;

import java.nio.file.Path;

/**
 * A page as a picture, as the command line tools are given it.
 *
 * @param file the file of the dossier it is from
 * @param number from 1
 * @param picture grey PNG
 */
record PageImage(BenchDossier dossier, Path file, int number, Path picture) {}
