/**
 * Places in a file: what a request sends, where reading resumes, and how far its waiting rows are.
 */
@NullMarked
package io.anju.imports.position;

import org.jspecify.annotations.NullMarked;
