/** Whether the walls hold: who may do what, what bad requests bring about, and where personal data come to lie. */
package org.redress.walls;
