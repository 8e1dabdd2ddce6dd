/** Sync: files in which labour bureaus tell what their own books hold, brought in row by row. */
package io.anju.employment.sync;
