/**
 * From an inbox, a folder, a zip or loose files to dossiers: what was declared, which files there are, their hashes. No\n * uploaded file is decoded here.
 */
@NullMarked
package fr.completude.intake;

import org.jspecify.annotations.NullMarked;
