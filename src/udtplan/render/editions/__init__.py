"""Which of a plan's text a document shows: chosen by the command, or shared by the city."""
