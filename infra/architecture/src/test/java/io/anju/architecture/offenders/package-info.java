/**
 * Classes that break every rule of the house on purpose, so that a test can show each rule bites.
 */
package io.anju.architecture.offenders;
