package fr.completude.dossier;

import java.util.List;

/**
 * What one appointment needs: the files of one folder or zip, and what was declared of it.
 *
 * @param name name of the folder or zip, without extension
 * @param declaration what is known before reading
 * @param files every file it holds, sorted by path
 */
public record Dossier(String name, Declaration declaration, List<SourceFile> files) {}
