/** What is kept of dossiers, for how long, and how all of it goes. */
@NullMarked
package fr.completude.retention;

import org.jspecify.annotations.NullMarked;
