/** Date arithmetic of the rules, exact to the day: ranges, freshness, validity, legal expiry, ages. */
@NullMarked
package fr.completude.checking.dates;

import org.jspecify.annotations.NullMarked;
