/** Mutation of the rules: does an example notice when a rule is changed? */
@NullMarked
package fr.completude.checking.mutation;

import org.jspecify.annotations.NullMarked;
