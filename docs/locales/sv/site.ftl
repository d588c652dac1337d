guide-welcome = Programmet tiedote gör textfiler till ett ministeriums webbplats på finska, svenska och engelska. Den här handledningen är gjord med samma program.
guide-writer = För dig som skriver pressmeddelanden: det första meddelandet, bilder, bilagor, länkar, felmeddelanden och de vanligaste felen.
guide-translator = För dig som översätter: vad som översätts, ett sammandrag i tid och ändringar i originalet.
guide-editor = För dig som ansvarar för publiceringen: arbetsbordet, embargo, rättelser, sidor som dras tillbaka och reglernas nivåer.
guide-rules = Alla regler: varför regeln finns, vad den grundar sig på, ett exempel och ett råd.
