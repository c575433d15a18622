import { createDesk } from './desk.js'
import { actionNames, colourOf, presetTexts, valuesOf, variableNames } from './words.js'

/**
 * OneHall's buttons in Companion: each press goes out, what is on comes in.
 * @param host what `@companion-module/base` exports.
 */
export const oneHallModule = ({ combineRgb, InstanceBase, InstanceStatus, Regex }) =>
  class OneHallModule extends InstanceBase {
    desk = null
    now = null

    async init(config) {
      this.setActionDefinitions(this.actions())
      this.setFeedbackDefinitions(this.feedbacks())
      this.setVariableDefinitions(variableNames.map(([variableId, name]) => ({ variableId, name })))
      this.setPresetDefinitions(this.presets())
      await this.configUpdated(config)
    }

    async configUpdated({ link, deadTimeMs = 700 }) {
      await this.destroy()
      try {
        this.desk = createDesk({
          link,
          deadTimeMs: Number(deadTimeMs),
          onNow: (now) => this.show(now),
          onStanding: (standing, why) => this.updateStatus(InstanceStatus[standing], why),
        })
        this.updateStatus(InstanceStatus.Connecting)
        this.desk.begin()
      } catch (error) {
        this.updateStatus(InstanceStatus.BadConfig, error.message)
      }
    }

    async destroy() {
      this.desk?.end()
      this.desk = null
    }

    getConfigFields() {
      return [
        {
          type: 'textinput',
          id: 'link',
          label: 'Link to Buttons (console, Pages and links)',
          width: 12,
          regex: '/^https?:\\/\\/[^ ]+\\/join#[^ ]+$/',
        },
        {
          type: 'number',
          id: 'deadTimeMs',
          label: 'Dead time, ms',
          width: 4,
          min: 0,
          max: 5000,
          default: 700,
          regex: Regex.NUMBER,
        },
      ]
    }

    show(now) {
      this.now = now
      this.setVariableValues(valuesOf(now, this.desk?.offsetMs ?? 0))
      this.checkFeedbacks()
    }

    actions() {
      return Object.fromEntries(
        Object.entries(actionNames).map(([action, name]) => [
          action,
          {
            name,
            options: [],
            callback: async () => {
              const refused = await this.desk?.press(action)
              if (refused) this.log('warn', `${name}: ${refused}`)
            },
          },
        ]),
      )
    }

    feedbacks() {
      return {
        meeting: {
          type: 'advanced',
          name: 'Colour by what the halls see',
          options: [],
          callback: () => ({
            bgcolor: combineRgb(...colourOf(this.now, this.desk?.offsetMs ?? 0)),
            color: combineRgb(255, 255, 255),
          }),
        },
      }
    }

    presets() {
      return Object.fromEntries(
        Object.entries(presetTexts).map(([action, text]) => [
          action,
          {
            type: 'button',
            category: 'OneHall',
            name: actionNames[action],
            style: { text, size: 'auto', color: combineRgb(255, 255, 255), bgcolor: combineRgb(0, 0, 0) },
            steps: [{ down: [{ actionId: action, options: {} }], up: [] }],
            feedbacks: [{ feedbackId: 'meeting', options: {} }],
          },
        ]),
      )
    }
  }
