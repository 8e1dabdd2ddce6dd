/** The files of jobs on disk: what was sent, how it is read, and which rows were refused. */
@NullMarked
package io.anju.imports.file;

import org.jspecify.annotations.NullMarked;
