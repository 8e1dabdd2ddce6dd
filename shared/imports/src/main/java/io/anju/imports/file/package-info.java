/** The files of jobs on disk: what was sent, how it is read, and which rows were refused. */
package io.anju.imports.file;
