/** Corrections and appeals over HTTP. */
package io.anju.residence.correction.web;
