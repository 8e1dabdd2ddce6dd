/** What is ahead of a permit, over HTTP. */
package io.anju.residence.dormancy.web;
