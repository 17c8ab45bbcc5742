/** Invented people: names, births, addresses. */
@NullMarked
package fr.completude.sample.person;

import org.jspecify.annotations.NullMarked;
