/** Where what dossiers say may be found, and that it is nowhere once they are gone. */
@NullMarked
package fr.completude.privacy;

import org.jspecify.annotations.NullMarked;
