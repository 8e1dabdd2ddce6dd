/** Employment records over HTTP. */
package io.anju.employment.record.web;
