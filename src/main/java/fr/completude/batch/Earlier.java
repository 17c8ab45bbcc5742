package fr.completude.batch;

import java.nio.file.Path;

import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The answer an earlier run gave on the same place of the inbox.
 *
 * @param folder where its report is, if nobody has taken it away
 * @param reading fingerprint of what read and recognised it; null when it did not come to that
 */
public record Earlier(Path folder, @Nullable String reading, Verdict verdict) {}
