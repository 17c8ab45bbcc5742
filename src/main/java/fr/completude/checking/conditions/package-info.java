/** The closed vocabulary rules are conditional on, and its three-valued logic. */
@NullMarked
package fr.completude.checking.conditions;

import org.jspecify.annotations.NullMarked;
