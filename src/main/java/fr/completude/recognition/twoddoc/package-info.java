/**
 * The French visible seal 2D-Doc: container, fields and signature (« Spécifications techniques des codes à barres
 * 2D-Doc », France Titres). Nothing here looks at a picture: a code comes in as the bytes it carries.
 */
@org.jspecify.annotations.NullMarked
package fr.completude.recognition.twoddoc;
