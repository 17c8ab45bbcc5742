/** Which dossier is to be invented: sound situations, the defects that can be planted in them, and what to expect. */
@NullMarked
package fr.completude.sample.plan;

import org.jspecify.annotations.NullMarked;
