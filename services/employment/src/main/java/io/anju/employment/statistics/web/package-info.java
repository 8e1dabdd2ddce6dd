/** Statistics over HTTP. */
package io.anju.employment.statistics.web;
