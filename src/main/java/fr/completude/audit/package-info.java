/**
 * Who did what to which dossier, and when: a journal that shows when it was tampered with. It names accounts and no
 * applicant: dossiers stand in it under pseudonyms, so that it may outlive them.
 */
@NullMarked
package fr.completude.audit;

import org.jspecify.annotations.NullMarked;
