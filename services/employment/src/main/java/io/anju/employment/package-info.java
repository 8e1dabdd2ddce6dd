/** Enterprises and who works for them: what labour bureaus keep and employers file. */
package io.anju.employment;
