package fr.completude.dossier;

/**
 * Where the time went.
 *
 * @param totalMs wall time of the whole dossier
 * @param readMs spent reading
 * @param ocrPages pages that went through OCR
 * @param cachedPages pages taken from an earlier reading
 */
public record Timing(long totalMs, long readMs, int ocrPages, int cachedPages) {}
