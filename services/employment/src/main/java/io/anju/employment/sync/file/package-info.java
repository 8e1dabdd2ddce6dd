/** The files of syncs on disk: what was sent, how it is read, and which rows were refused. */
package io.anju.employment.sync.file;
