/** Corrections and appeals at rest. */
package io.anju.residence.correction.mongo;
