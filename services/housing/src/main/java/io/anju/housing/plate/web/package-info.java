/** Door plates as pictures and sheets, and the page they lead to. */
package io.anju.housing.plate.web;
