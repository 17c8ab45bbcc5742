/** Whether a name or an address read on a paper is the declared one: same, different, or for a person to see. */
@NullMarked
package fr.completude.checking.people;

import org.jspecify.annotations.NullMarked;
