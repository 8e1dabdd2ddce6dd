/** What the requests of several features have in common. */
package io.anju.employment.web;
