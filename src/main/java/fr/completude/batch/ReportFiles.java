package fr.completude.batch;

import java.util.Map;

/**
 * All files of a report, made before any of them is written: what cannot be made concerns its dossier, what cannot be
 * written concerns the night.
 *
 * @param binary contents by name of what the texts refer to
 * @param texts contents by name
 */
public record ReportFiles(Map<String, byte[]> binary, Map<String, String> texts) {}
