/**
 * The words everything else is said in: dossier, page, piece, requirement, finding, verdict. Records only;\n * depends on nothing.
 */
@NullMarked
package fr.completude.dossier;

import org.jspecify.annotations.NullMarked;
