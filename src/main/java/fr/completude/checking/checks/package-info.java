/** What one piece is looked at for: its date, its holder, its address, its form. Closed vocabulary, three outcomes. */
@NullMarked
package fr.completude.checking.checks;

import org.jspecify.annotations.NullMarked;
