/** Insurance over HTTP. */
package io.anju.employment.insurance.web;
